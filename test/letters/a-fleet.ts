import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionFile, hashOfEdition } from '../../scripts/layers/edition-of.ts';
import { editionText } from '../../scripts/layers/edition-text.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A company of an invented fleet, and the library documents that it has its own text of. */
export interface FleetFirm {
	readonly id: string;
	readonly language: 'nb' | 'nn' | 'da';
	/** By number: made from the library's text, or without saying what from. */
	readonly own?: Readonly<Record<string, 'based' | 'unsaid'>>;
	/** Edits the passage that the library edits too. */
	readonly conflicting?: boolean;
	readonly library?: false;
	/** Undefined: by its id. */
	readonly name?: string;
}

/** What every fact of a company holds, and none of another's. */
export const sentinel = (id: string) => `Sentinel${id.toUpperCase()}`;

const program = join(process.cwd(), '.regelrett/js/cli.js');
const words = { nb: 'Aktiv', nn: 'Aktiv', da: 'Aktiv' } as const;

/**
 * A repository of companies whose library has so many documents in each language, all of them changed since its only commit.
 * @param wordy how many more words there are in what letters print of each
 */
export function aFleet(firms: readonly FleetFirm[], documents: number, wordy = 0): TestRepository {
	const repository = makeRepository([]);
	const { root } = repository;
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const home = readFileSync(join(root, 'README.md'), 'utf8');
	write('README.md', home.replace('library: nb', 'libraryPublisher: Prøve Helse AS').replace('example: ja\n', ''));
	for (const old of ['1-001_Orden-paa-verkstedet.md', '1-002_Avvik.md'])
		spawnSync('rm', [join(root, 'instructions', old)]);
	const each = (version: number, work: (file: string, text: string, id: string) => void) => {
		for (const language of ['nb', 'nn', 'da'] as const)
			for (let number = 1; number <= documents; number++) {
				const id = `${{ nb: 1, nn: 2, da: 3 }[language]}-${String(number).padStart(3, '0')}`;
				work(`instructions/${id}_Stoev-${number}.md`, documentText(id, number, language, version, wordy), id);
			}
	};
	each(1, write);
	for (const firm of firms) {
		write(`company/${firm.id}/README.md`, readme(home, firm));
		for (const [id, how] of Object.entries(firm.own ?? {})) {
			const file = `instructions/${id}_Stoev-${Number(id.slice(2))}.md`;
			const text = readFileSync(join(root, file), 'utf8');
			const sha256 = hashOfEdition(text);
			const base = { version: '1', sha256 };
			if (how === 'based') write(editionFile(id, base), editionText(text));
			const said = how === 'based' ? `basedOn: {version: 1, sha256: ${sha256}}\n` : '';
			const edited = firm.conflicting
				? text.replace('hver måned', 'hver dag')
				: text.replace('Vi måler', 'Vi måler selv');
			const own = edited.replace('\n---\n', `\nkind: instruction\n${said}---\n`);
			write(`company/${firm.id}/${id}_Stoev-${Number(id.slice(2))}.md`, own);
		}
	}
	for (const args of [
		['init', '-q'],
		['add', '-A'],
		['-c', 'user.name=P', '-c', 'user.email=p@p.example', 'commit', '-qm', 'p'],
	])
		spawnSync('git', args, { cwd: root });
	each(2, write);
	return repository;
}

/** Runs a command of the program on a repository. */
export function run(root: string, ...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, '--root', root], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

function readme(home: string, { id, language, library, name: called }: FleetFirm): string {
	const name = sentinel(id);
	return home
		.replace('id: prove\n', `handbookAddress: https://hms.${id}.example\n`)
		.replace('language: nb', `language: ${language}`)
		.replace('name: Prøve Verksted AS', `name: ${called ?? name} AS`)
		.replace('orgNumber: 919191910\n', '')
		.replace('Per Prøve', `${name} Leder`)
		.replace('Siv Prøve', `${name} Ombud`)
		.replace('library: nb', library === false ? '' : `library: ${language}`)
		.replace('example: ja\n', '');
}

function documentText(
	id: string,
	number: number,
	language: 'nb' | 'nn' | 'da',
	version: number,
	wordy: number,
): string {
	const more = ' og enda litt til'.repeat(wordy);
	const heads = {
		nb: ['Formål', 'Definisjon', 'Målgruppe', 'Ansvar', 'Gjennomføring', 'Referanser'],
		nn: ['Føremål', 'Definisjon', 'Målgruppe', 'Ansvar', 'Gjennomføring', 'Referansar'],
		da: ['Formål', 'Definition', 'Målgruppe', 'Ansvar', 'Gennemførelse', 'Referencer'],
	}[language];
	const often = version === 1 ? 'hver måned' : 'hver uke';
	const sections = heads.map((head) => {
		if (head === heads[2]) return `## ${head}\n\nAlle ansatte og verneombudet${more}.`;
		if (head === heads[4]) return `## ${head}\n\nVi måler støv ${often}. {{company.manager.name}} får tallene.`;
		return `## ${head}\n\nStøv ${number}.`;
	});
	const revision = `revisions:\n  - {version: 2, date: 2026-11-20, by: Fagansvarlig, summary: Støv ${number} måles oftere${more}., change: substantive}\n`;
	return `---\nid: ${id}\ntitle: Støv ${number}${more.slice(0, 60)}\nversion: ${version}\ndate: 2026-11-20\nstatus: ${words[language]}\nlanguage: ${language}\nowner: Verksmester\napprover: Daglig leder\nreferences:\n  - {law: aml, section: "4-5"}\n${version === 2 ? revision : ''}---\n\n${sections.join('\n\n')}\n`;
}
