/** The forms that findings are written in, by the names of `--report`; what writes them is in `index.ts`. */
export const reportForms = ['text', 'json', 'github', 'sarif', 'junit', 'summary'] as const;

export type ReportForm = (typeof reportForms)[number];
