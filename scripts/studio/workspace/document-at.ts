import { languageOf } from '../../fill/sources-of.ts';
import { isReadme } from '../../preview/repository-with.ts';
import type { Message, Source, StudioDocument, StudioRow } from '../../types/index.ts';
import { formFields } from './form-fields.ts';
import { mergeFields } from './merge-fields.ts';
import { noticedText } from './noticed-text.ts';
import { rowOf } from './row-of.ts';
import { toldText } from './text-on-disk.ts';
import { isWorkableFor } from './workable.ts';
import type { Workspace } from './workspace.ts';

/** Opens a document for a company; undefined where there is none. One whose front matter cannot be read is opened without fields. */
export async function documentAt(
	workspace: Workspace,
	file: string,
	id: string,
	report: (message: Message) => void,
): Promise<StudioDocument | undefined> {
	const { memory, language: reader } = workspace;
	if (!isWorkableFor(workspace, file, id) || isReadme(file)) return undefined;
	const held = memory.company(id);
	const read = await noticedText(workspace, file, report);
	if (held === undefined || read === undefined) return undefined;
	const source = memory.source({ file, company: id });
	const [made] = source === undefined ? [] : held.fill(source, () => {});
	const written = source === undefined ? held.company.language : languageOf(source, held.company);
	const kind = source?.kind;
	const data = source === undefined ? {} : (held.reading.read.get(source)?.document.data ?? {});
	return {
		...toldText(read),
		company: id,
		row: rowAt(workspace, source, file),
		fields: formFields(kind?.fields ?? [], { written, reader, statuses: kind?.statuses }),
		mergeFields: mergeFields(held, kind, data, made, reader),
	};
}

function rowAt({ language, found }: Workspace, source: Source | undefined, file: string): StudioRow {
	const about = found().get(file) ?? [];
	if (source !== undefined) return rowOf(source, about, language);
	return {
		...{ file, id: '', title: file.split('/').at(-1) ?? file, kind: '', kindLabel: '', state: undefined },
		...{ status: '', version: '', date: '', nextReview: undefined, draft: file.includes('/drafts/') },
		shared: file.startsWith('instructions/'),
		errors: about.filter(({ severity }) => severity === 'error').length,
		warnings: about.filter(({ severity }) => severity === 'warning').length,
	};
}
