import { codes } from '../messages/codes.ts';
import { isCode } from '../messages/is-code.ts';
import { nearest } from '../messages/nearest.ts';
import type { Message, Report, Scalar, Source, Waived } from '../types/index.ts';
import { sinceRules } from './rules/since/index.ts';

interface Waiver {
	readonly source: Source;
	readonly code: Scalar;
	readonly quotation: string;
	/** Nothing is taken away without one; that it lacks is told by the field. */
	readonly reason: string;
	readonly by: string;
}

/** How far the checks could look; a waiver of what was not looked for may be needed all the same. */
interface Sight {
	/** Files of the documents that could be made. */
	readonly made: ReadonlySet<string>;
	readonly today: boolean;
	readonly earlier: boolean;
	/** What is told to those alone who ask for it. */
	readonly onlyAsked: ReadonlySet<string>;
}

/**
 * Passes on every message but those that a waiver in the same document takes away by code and a quotation of the line;
 * answers these.
 */
export function waive(
	found: readonly Message[],
	sources: readonly Source[],
	sight: Sight,
	report: Report,
): readonly Waived[] {
	const waivers = sources.flatMap(waiversOf);
	const byFile = new Map<string, Waiver[]>();
	for (const waiver of waivers) byFile.set(waiver.source.file, [...(byFile.get(waiver.source.file) ?? []), waiver]);
	const used = new Set<Waiver>();
	const waived: Waived[] = [];
	for (const message of found) {
		const waiver = byFile.get(message.place.file)?.find((candidate) => covers(candidate, message));
		if (waiver === undefined) report(message);
		else if (message.binding) {
			used.add(waiver);
			report(message);
			reportWaiver('waiver-binding', waiver, report);
		} else {
			used.add(waiver);
			waived.push({ message, reason: waiver.reason, by: waiver.by });
		}
	}
	for (const waiver of waivers) {
		if (!isCode(waiver.code.text)) {
			const params = { code: waiver.code.text, nearest: nearest(waiver.code.text, codes) };
			report({ code: 'waiver-code', severity: 'error', place: waiver.code.place, params });
		} else if (waiver.reason !== '' && !used.has(waiver) && wasLookedFor(waiver, sight))
			reportWaiver('waiver-unused', waiver, report);
	}
	return waived;
}

function wasLookedFor({ source, code: { text: code } }: Waiver, { made, today, earlier, onlyAsked }: Sight): boolean {
	if (!made.has(source.file) || onlyAsked.has(code)) return false;
	if (['date-future', 'measure-overdue', 'review-overdue'].includes(code)) return today;
	return earlier || !sinceRules.some((rule) => rule.code === code);
}

function waiversOf(source: Source): readonly Waiver[] {
	const list = source.values.entries.get('waivers')?.value;
	if (list?.type !== 'list') return [];
	return list.items.flatMap((item) => {
		const part = (key: string) => {
			const value = item.type === 'group' ? item.entries.get(key)?.value : undefined;
			return value?.type === 'scalar' ? value : undefined;
		};
		const [code, quotation] = [part('code'), part('text')];
		if (code === undefined || quotation === undefined) return [];
		const [reason = '', by = ''] = [part('reason'), part('by')].map((value) => value?.text.trim());
		return [{ source, code, quotation: quotation.text, reason, by }];
	});
}

function covers({ source, code, quotation, reason }: Waiver, message: Message): boolean {
	if (reason === '' || message.code !== code.text) return false;
	return (source.text.split('\n')[message.place.line - 1] ?? '').includes(quotation);
}

function reportWaiver(code: 'waiver-binding' | 'waiver-unused', waiver: Waiver, report: Report): void {
	const severity = code === 'waiver-binding' ? 'error' : 'warning';
	report({ code, severity, place: waiver.code.place, params: { code: waiver.code.text } });
}
