/** While developing: a change below `geo/` compiles the records anew and reloads the page. */
import { execFile } from 'node:child_process';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const SETTLE_MS = 150;

export function geoReload(): Plugin {
  let timer: NodeJS.Timeout | undefined;
  const rebuild = (server: ViteDevServer) => {
    execFile(
      'npm',
      ['run', '--silent', 'geo:build'],
      { cwd: server.config.root },
      (error, out, problems) => {
        if (error) server.config.logger.error(problems || String(error));
        else {
          server.config.logger.info(out.trim());
          server.ws.send({ type: 'full-reload' });
        }
      },
    );
  };
  return {
    name: 'atlas-geo',
    apply: 'serve',
    configureServer(server) {
      const folder = join(server.config.root, 'geo') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => rebuild(server), SETTLE_MS);
      });
    },
  };
}
