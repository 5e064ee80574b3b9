import { AppName } from '../ui/app-name.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MainNav } from './main-nav.tsx';
import { SkipLink } from './skip-link.tsx';

/** On every page, in the same place: the name, the main pages, and help now. */
export function SiteHeader() {
  return (
    <header class="site-header">
      <SkipLink />
      <div class="site-header__inner">
        <AppName />
        <LanguageChoice />
        <MainNav />
      </div>
    </header>
  );
}
