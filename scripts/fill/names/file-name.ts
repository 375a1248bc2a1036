import { slug } from './slug.ts';

/** File systems and mail programs cut longer names. */
const longest = 80;

/** The name of a document's file, without extension: `1-004_Bruk-av-bedriftshelsetjenesten-BHT`. */
export function fileName(id: string, title: string): string {
	return `${slug(id)}_${slug(title)}`.slice(0, longest).replace(/-$/, '');
}
