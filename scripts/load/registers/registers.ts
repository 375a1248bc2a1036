import { posix } from 'node:path';
import { nearest } from '../../messages/nearest.ts';
import {
	type CompanySource,
	languages,
	type Message,
	type RegisterSource,
	type RegisterType,
	type Report,
} from '../../types/index.ts';
import { ownerOf } from '../owner-of.ts';
import type { RegisterTypes } from '../templates/register-types.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';

/** Tables and lists; below `company/` they are registers or nothing that is known. */
const tables = /\.(csv|ya?ml)$/i;

/** What a register may be kept in and must be saved from. */
const spreadsheets = /\.(xlsx?|xlsm|ods|numbers|tsv)$/i;

/** Reads the registers of every company: the tables below `company/`, each named as `templates/registers/` has it. */
export async function loadRegisters(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	known: RegisterTypes,
	report: Report,
): Promise<readonly RegisterSource[]> {
	const read = new Map<string, RegisterSource>();
	const own = files.filter((file) => file.startsWith('company/'));
	for (const file of own.filter((name) => tables.test(name))) {
		const company = ownerOf(file, files, companies);
		const type = company && typeOf(file, known, report);
		if (company === undefined || type === undefined) continue;
		const other = read.get(`${company.id}/${type.name}`);
		if (other === undefined) read.set(`${company.id}/${type.name}`, await readOne(root, file, company, type, report));
		else {
			const params = { name: type.name, other: other.file };
			report({ code: 'register-duplicate', severity: 'error', place: { file, line: 1, column: 1 }, params });
		}
	}
	for (const file of own.filter((name) => spreadsheets.test(name))) {
		const company = ownerOf(file, files, companies);
		const name = posix.parse(file).name;
		if (company !== undefined && known.types.has(name) && !read.has(`${company.id}/${name}`))
			reportFormat(file, report);
	}
	return [...read.values()];
}

function typeOf(file: string, { types, unread }: RegisterTypes, report: Report): RegisterType | undefined {
	const extension = posix.extname(file);
	const name = posix.basename(file, extension);
	const place = { file, line: 1, column: 1 };
	const type = types.get(name);
	if (type !== undefined && /^\.(csv|yaml)$/i.test(extension)) return type;
	if (type !== undefined) reportFormat(file, report);
	else if (!unread.has(name)) {
		const params = { name, nearest: meant(name, types) };
		report({ code: 'register-unknown', severity: 'error', place, params, expected: [...types.keys()] });
	}
	return undefined;
}

function reportFormat(file: string, report: Report): void {
	const params = { extension: posix.extname(file).slice(1) };
	const place = { file, line: 1, column: 1 };
	report({ code: 'register-format', severity: 'error', place, params, expected: ['csv', 'yaml'] });
}

/** The register that a file's name says in another language, or nearly says. */
function meant(name: string, types: ReadonlyMap<string, RegisterType>): string | undefined {
	const word = name.normalize('NFC').toLowerCase();
	const labelled = [...types.values()].find(({ label }) =>
		languages.some((language) => label[language].toLowerCase() === word),
	);
	return labelled?.name ?? nearest(name, types.keys());
}

async function readOne(
	root: string,
	file: string,
	company: CompanySource,
	type: RegisterType,
	report: Report,
): Promise<RegisterSource> {
	let whole = true;
	const note = (message: Message) => {
		if (message.severity === 'error') whole = false;
		report(message);
	};
	const rows = await (/\.csv$/i.test(file) ? readCsv : readYaml)(root, file, type, note);
	return { type, company: company.id, file, ...rows, whole };
}
