import { AppMark } from './app-mark.tsx';

/** The name of the app with its mark. */
export function AppName() {
  return (
    <p class="site-header__name">
      <AppMark />
    </p>
  );
}
