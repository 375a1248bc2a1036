import type { Asset } from '../../types/index.ts';

const extensions: Readonly<Record<Asset['mediaType'], string>> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/svg+xml': 'svg',
};

/** The name under which a picture goes with the document; its extension tells how to read it. */
export function pictureFile({ mediaType }: Asset, name: string): string {
	return `${name}.${extensions[mediaType]}`;
}
