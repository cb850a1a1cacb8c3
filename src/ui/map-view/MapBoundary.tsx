import { Component, type ReactNode } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';
import { MapProblem } from './MapProblem';

interface State {
  error: Error | null;
}

/** What keeps the map from being drawn stays inside its area: all else goes on, and the table opens where there is one. */
export class MapBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(): void {
    const { mode, panel } = useAtlas.getState().view;
    if (mode === 'explore' && !panel) actions.setPanel('table');
    // Nothing more will be drawn.
    const { dataset } = document.documentElement;
    dataset.ready = dataset.settled = '';
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <MapProblem error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
