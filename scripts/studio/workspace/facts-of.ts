import type { Message, StudioFacts, StudioField } from '../../types/index.ts';
import { formFields } from './form-fields.ts';
import { noticedText } from './noticed-text.ts';
import { toldText } from './text-on-disk.ts';
import { isWorkableFor } from './workable.ts';
import type { Workspace } from './workspace.ts';

/** Opens the facts of a company; undefined where there is none. */
export async function factsOf(
	workspace: Workspace,
	id: string,
	report: (message: Message) => void,
): Promise<StudioFacts | undefined> {
	const { memory, language: reader } = workspace;
	const company = memory.company(id)?.company;
	const read = company && (await noticedText(workspace, company.source.file, report));
	if (read === undefined || !isWorkableFor(workspace, read.file, id)) return undefined;
	const fields = formFields(company?.fields ?? [], { written: reader, reader, statuses: undefined });
	const types = memory
		.repository()
		.companyTypes.map(({ name, label }) => ({ value: name, also: [], label: label[reader] }));
	return { ...toldText(read), company: id, fields: fields.map((field) => withTypes(field, types)) };
}

/** Of which type a company is, is chosen among those that there are, by what they are called. */
function withTypes(field: StudioField, types: StudioField['choices']): StudioField {
	return field.key === 'type' ? { ...field, type: 'choice', choices: types } : field;
}
