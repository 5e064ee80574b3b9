import { Component, type ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { CrisisLines } from '../ui/crisis-lines.tsx';
import { Text } from '../ui/text.tsx';

interface State {
  readonly hasFailed: boolean;
}

/** Shows a calm page with a way on instead of a blank one. The error itself is neither stored nor sent: it may hold answers. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { hasFailed: false };

  static override getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <>
        <h1 class="nl-heading nl-heading--level-1">{t('shell.error.title')}</h1>
        <WayOn />
      </>
    );
  }
}

function WayOn() {
  const { router, capabilities } = useModel();
  return (
    <>
      <Text>{capabilities.canStore ? t('shell.error.text') : t('shell.error.unkept')}</Text>
      <CrisisLines lines={CRISIS_LINES} level={2} />
      <Button kind="primary" onClick={() => router.restart()}>
        {t('shell.error.again')}
      </Button>
    </>
  );
}
