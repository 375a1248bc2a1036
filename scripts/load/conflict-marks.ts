import type { Report } from '../types/index.ts';

/** The lines round what two people have written, in their order. */
const marks = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/] as const;

/** Reports each place where git has left two versions of the same text; answers whether there was one. */
export function reportConflicts(text: string, file: string, report: Report): boolean {
	if (!text.includes('<<<<<<<')) return false;
	const [begins, parts, ends] = marks;
	let found = false;
	let start: number | undefined;
	let isParted = false;
	text.split('\n').forEach((line, index) => {
		if (begins.test(line)) [start, isParted] = [index + 1, false];
		else if (start !== undefined && parts.test(line)) isParted = true;
		else if (start !== undefined && isParted && ends.test(line)) {
			report({ code: 'file-conflict', severity: 'error', place: { file, line: start, column: 1 }, params: {} });
			found = true;
			start = undefined;
		}
	});
	return found;
}
