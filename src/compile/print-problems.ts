import type { Problem } from './problem';

/** GitHub shows lines of this form beside the file. */
function annotation({ file, field, message, hint, isWarning }: Problem): string {
  return `::${isWarning ? 'warning' : 'error'} file=${file}::${field ? `${field}: ` : ''}${message} ${hint}`;
}

/** One block a problem: file, field, what is wrong, what to do; warnings say that they are such. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { file, field, message, hint, isWarning } = problem;
    const said = isWarning ? `warning: ${message}` : message;
    console.error(`${file}${field ? `  ${field}` : ''}\n  ${said}\n  -> ${hint}`);
    if (process.env.GITHUB_ACTIONS) console.error(annotation(problem));
  }
}
