import { Component, type ReactNode } from 'react';
import { PartFailure } from './PartFailure';
import { PartError } from './part-error';

interface Props {
  /** Makes the part anew, to be fetched once more. */
  onRetry: () => void;
  onLeave?: (() => void) | undefined;
  children: () => ReactNode;
}

/** Where a part of the page did not load it says so in its place; what else befalls it is the matter of others. */
export class PartBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { children, onRetry, onLeave } = this.props;
    if (!error) return children();
    if (!(error instanceof PartError)) throw error;
    const retry = () => {
      onRetry();
      this.setState({ error: null });
    };
    return <PartFailure onRetry={retry} onLeave={onLeave} />;
  }
}
