/**
 * `npm test`: every check, in order of cost, and it stops at the first that fails.
 * `npm test -- types unit` runs only the named ones.
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  { name: 'types', title: 'Types', script: 'typecheck' },
  { name: 'lint', title: 'Lint and format', script: 'lint' },
  { name: 'imports', title: 'Import rules', script: 'imports' },
  { name: 'knip', title: 'Dead files, exports and dependencies', script: 'knip' },
  { name: 'licences', title: 'Licences of what is shipped and of tools', script: 'licences' },
  { name: 'geo', title: 'Records', script: 'geo:check' },
  { name: 'unit', title: 'Unit, record and layer tests', script: 'test:unit' },
  { name: 'build', title: 'Build', script: 'build' },
  { name: 'sizes', title: 'What a first view weighs', script: 'sizes' },
  { name: 'e2e', title: 'Browser tests', script: 'test:e2e' },
] as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((one) => !STEPS.some(({ name }) => name === one));
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}". Steps: ${STEPS.map((s) => s.name).join(', ')}`);
  process.exit(2);
}
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const done: string[] = [];

for (const [at, { title, script }] of steps.entries()) {
  console.info(`\n=== ${at + 1}/${steps.length} ${title} (npm run ${script}) ===\n`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n=== FAILED: ${title} after ${seconds} s. Again alone: npm run ${script} ===`);
    process.exit(status || 1);
  }
  done.push(`  ${seconds.padStart(6)} s  ${title}`);
}
console.info(`\n=== All passed ===\n${done.join('\n')}`);
