import type { Output } from '../../../scripts/types/index.ts';

const paths = [
	'nordfjord/instruction/1-004_Bruk-av-bedriftshelsetjenesten.md',
	'nordfjord/instruction/1-004_Bruk-av-bedriftshelsetjenesten.pdf',
	'nordfjord/handbook.docx',
	'nordfjord/index.html',
];

/** Four files in which every byte tells which build they are of. */
export function sample(build: string, bytes = 2000): readonly Output[] {
	return paths.map((path, index) => ({
		path,
		bytes: Buffer.alloc(bytes * (index + 1), `${build} `),
		company: 'nordfjord',
		document: '1-004',
		kind: 'instruction',
		format: (['md', 'pdf', 'docx', 'html'] as const)[index % 4] ?? 'md',
		documentVersion: '2',
		status: 'Aktiv',
		inputs: `inputs of ${build}`,
	}));
}
