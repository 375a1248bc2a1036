import type { CompanySource, Group, Reading, RegisterSource, Repository, Text } from '../../types/index.ts';
import { approvalsFile } from '../approvals.ts';
import { decisionsFile } from '../decisions.ts';
import { having } from '../lists/having.ts';
import { lateList } from '../lists/late-list.ts';
import { lateMap } from '../lists/late-map.ts';
import { notedMap } from './noted-map.ts';

/**
 * The same repository, which notes what is read of it. What stands in `shapeOf` and what templates declare is not noted: which
 * files, documents and companies there are, of which kind, and whose.
 */
export function notedRepository(repository: Repository, note: (reading: Reading) => void): Repository {
	const { assets, pictureFaults, fonts, wordTemplates, approvals, editions, decisions } = repository;
	const noteFile = (file: string) => note(['file', file]);
	const byFile = <V>(map: ReadonlyMap<string, V>) =>
		notedMap(map, noteFile, () => {
			for (const file of map.keys()) noteFile(file);
		});
	const byCompany = <V>(map: ReadonlyMap<string, V>, fileOf: (company: CompanySource) => string) => {
		const noteOf = (id: string) => {
			const [company] = having(repository.companies, 'id', id);
			if (company !== undefined) noteFile(fileOf(company));
		};
		return notedMap(map, noteOf, () => {
			for (const id of map.keys()) noteOf(id);
		});
	};
	return {
		...repository,
		companies: lateList(repository.companies, (company) => notedText(company, note)),
		sources: lateList(repository.sources, (source) => notedText(source, note)),
		additions: lateList(repository.additions, (addition) => notedText(addition, note)),
		registers: lateList(repository.registers, (register) => notedRegister(register, () => noteFile(register.file))),
		approvals: byCompany(approvals, approvalsFile),
		decisions: byCompany(decisions, decisionsFile),
		assets: lateMap(assets, (asset) => notedParts(asset, ['file'], () => noteFile(asset.file))),
		editions: byFile(editions),
		pictureFaults: byFile(pictureFaults),
		fonts: byFile(fonts),
		wordTemplates: byFile(wordTemplates),
	};
}

const shapeOfText = new Set<PropertyKey>(['file', 'kind', 'company', 'draft', 'id', 'folder', 'type']);

/**
 * A text with front matter: each value by itself, so that it matters to nobody who did not ask for it when it changes.
 */
function notedText<T extends Text & { readonly values: Group }>(text: T, note: (reading: Reading) => void): T {
	let values: Group | undefined;
	return new Proxy(text, {
		get(raw, key) {
			if (key === 'values') {
				values ??= notedValues(raw, note);
				return values;
			}
			if (!shapeOfText.has(key)) note(['file', raw.file]);
			return Reflect.get(raw, key);
		},
	});
}

function notedValues({ file, values }: { file: string; values: Group }, note: (reading: Reading) => void): Group {
	const noteHead = () => note(['head', file]);
	const entries = notedMap(values.entries, (key) => note(['value', file, key]), noteHead);
	return notedParts({ ...values, entries }, ['type', 'entries'], noteHead);
}

function notedRegister(register: RegisterSource, note: () => void): RegisterSource {
	return notedParts(register, ['type', 'company', 'file'], note);
}

/** The same value, which notes when any part but those of its shape is read. */
function notedParts<T extends object>(value: T, shape: readonly string[], note: () => void): T {
	const others = Object.entries(value).filter(([key]) => !shape.includes(key));
	const read = others.map(([key, part]): [string, PropertyDescriptor] => [
		key,
		{
			enumerable: true,
			get: () => {
				note();
				return part;
			},
		},
	]);
	return Object.defineProperties({ ...value }, Object.fromEntries(read));
}
