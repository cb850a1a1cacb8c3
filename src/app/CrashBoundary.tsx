import { Component, type ReactNode } from 'react';
import { CrashScreen } from '../ui/shell/CrashScreen';

interface State {
  error: Error | null;
}

/**
 * Loads the page again, for code that did not come or is of a version that is gone. Where the host does not answer, that
 * would leave nothing: then the page that stands is drawn once more.
 */
async function startAgain(drawAgain: () => void): Promise<void> {
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (ok) return location.reload();
  } catch {
    // No network.
  }
  drawAgain();
}

/** Catches what no one foresaw: the address keeps the view, the page says so and offers a way on. */
export class CrashBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <CrashScreen
        error={error}
        onRetry={() => void startAgain(() => this.setState({ error: null }))}
      />
    );
  }
}
