/** Before the browser tests: finds Chromium, else installs one, else says exactly what to run. */
import { spawnSync } from 'node:child_process';
import { chooseChromium, thisMachine } from './find-chromium';

const INSTALL_MS = 10 * 60_000;

const SYSTEM_INSTALLERS: { tool: string; commands: string[][] }[] = [
  {
    tool: 'apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ],
  },
  { tool: 'apk', commands: [['apk', 'add', 'chromium', 'font-noto']] },
  { tool: 'dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
];

function run([program = '', ...args]: string[]): boolean {
  console.info(`> ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    timeout: INSTALL_MS,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function hasTool(tool: string): boolean {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installWithSystem(): void {
  if (process.getuid?.() !== 0) return;
  const installer = SYSTEM_INSTALLERS.find(({ tool }) => hasTool(tool));
  for (const command of installer?.commands ?? []) if (!run(command)) return;
}

function findOrInstall(): string | null {
  const found = chooseChromium(thisMachine());
  if (found) return found;
  console.info('No Chromium on this machine: installing one.');
  for (const install of [
    () => run(['npx', 'playwright', 'install', 'chromium']),
    installWithSystem,
  ]) {
    install();
    const installed = chooseChromium(thisMachine());
    if (installed) return installed;
  }
  return null;
}

try {
  const path = findOrInstall();
  if (path) console.info(`browser: ${path}`);
  else {
    console.error(
      [
        'The browser tests need Chromium or Chrome, and it could not be installed from here. One of these helps:',
        '  npx playwright install --with-deps chromium',
        '  sudo apt-get install chromium      (Debian; Ubuntu: chromium-browser)',
        '  CHROMIUM_PATH=/path/to/chrome npm run test:e2e',
      ].join('\n'),
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
