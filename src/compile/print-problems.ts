import type { Problem } from './problem';

/** GitHub shows lines of this form beside the file. */
function annotation({ file, field, message, hint }: Problem): string {
  return `::error file=${file}::${field ? `${field}: ` : ''}${message} ${hint}`;
}

/** One block a problem: file, field, what is wrong, what to do. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { file, field, message, hint } = problem;
    console.error(`${file}${field ? `  ${field}` : ''}\n  ${message}\n  -> ${hint}`);
    if (process.env.GITHUB_ACTIONS) console.error(annotation(problem));
  }
}
