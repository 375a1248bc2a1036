import { setImmediate as breathe } from 'node:timers/promises';
import { faultsOf } from '../../preview/faults-of.ts';
import type { Unsaved } from '../../preview/memory.ts';
import { isReadme } from '../../preview/repository-with.ts';
import type { Doc, Message, Report, StudioAsked, StudioFinding } from '../../types/index.ts';
import { toldOf } from './told-of.ts';
import type { Workspace } from './workspace.ts';

/** How many documents of one text are shown at most, where each row of a register makes one. */
const most = 12;

/** What comes of a text that need not be saved. */
export interface ShownOf<Shown> {
	/** None where something is in the way, or stands in them that may stand in no output. */
	readonly documents: readonly Shown[];
	readonly findings: readonly StudioFinding[];
}

/**
 * Fills in, checks and shows what comes of a text for a company, as if it stood in its file; nothing is written. The facts of a
 * company are checked alone.
 * @param show a document as it is seen; none where it cannot be, which is reported
 */
export async function shownOf<Shown>(
	{ memory, options, language }: Workspace,
	asked: StudioAsked,
	show: (doc: Doc, report: Report) => Promise<readonly Shown[]>,
): Promise<ShownOf<Shown>> {
	const unsaved = await memory.unsaved(asked, asked.text);
	const { repository, company, source } = unsaved;
	const messages: Message[] = [...unsaved.found, ...aboutFacts(unsaved, asked.file)];
	const made = source === undefined ? [] : (company?.fill(source, (message) => messages.push(message)) ?? []);
	const documents = made.slice(0, most);
	const unseen: Message[] = [];
	const showing = Promise.all(documents.map(({ doc }) => show(doc, (message) => unseen.push(message))));
	// The rules are run here while the renderers work.
	await breathe();
	const faults = company && faultsOf(documents, company, repository, options.day, messages);
	const shown = await showing;
	const values = isReadme(asked.file) ? company?.company.source.values : source?.values;
	return {
		documents: faults?.withheld === true ? [] : shown.flat(),
		findings: [...(faults?.messages ?? messages), ...unseen].map((message) =>
			toldOf(message, asked.file, values, language),
		),
	};
}

/** What is wrong with the facts of a company, where it is they that are written. */
function aboutFacts({ company }: Unsaved, file: string): readonly Message[] {
	return isReadme(file) ? (company?.found.filter(({ place }) => place.file === file) ?? []) : [];
}
