import { Component, type ReactNode } from 'react';
import { CrashScreen } from '../ui/shell/CrashScreen';

interface State {
  error: Error | null;
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
    return <CrashScreen error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
