import type { Image } from 'mdast';
import { readPicture } from '../../load/picture/read-picture.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Remarks } from './remarks.ts';
import type { Targets, WordParts } from './word-parts.ts';
import { within, type XmlElement } from './xml/xml-element.ts';

/** The pictures of a file, each kept once. */
export interface Pictures {
	/** Those that a drawing shows; what cannot be shown is told. */
	of(drawing: XmlElement, targets: Targets, paragraph: number): readonly Image[];
	/** Tells of a drawing that shows nothing that is known here. */
	missed(drawing: XmlElement, paragraph: number): void;
	/** By the path that the text shows them by. */
	readonly kept: ReadonlyMap<string, Uint8Array>;
	/** By the same path: the SHA-256 of each form that the file has of it. */
	readonly hashes: ReadonlyMap<string, readonly string[]>;
}

/** @param name begins their names */
export function createPictures(name: string, { all }: Pick<WordParts, 'all'>, remarks: Remarks): Pictures {
	const kept = new Map<string, Uint8Array>();
	const hashes = new Map<string, readonly string[]>();
	const paths = new Map<string, string | undefined>();
	return {
		kept,
		hashes,
		of(drawing, targets, paragraph) {
			const properties = within(drawing, 'wp:docPr')[0]?.attributes ?? {};
			const alt = properties.descr ?? within(drawing, 'v:shape')[0]?.attributes.alt ?? '';
			const { title } = properties;
			return sourcesIn(drawing).flatMap(({ ids, linked }) => {
				if (linked !== undefined) {
					remarks.say('pictureOutside', paragraph, { address: (targets.get(linked)?.target ?? '').slice(0, 200) });
				}
				for (const id of ids) {
					const url = pathOf(targets.get(id)?.target ?? id, paragraph);
					if (url === undefined) continue;
					const forms = ids.flatMap((each) => all.get(targets.get(each)?.target ?? '') ?? []);
					hashes.set(url, [...new Set([...(hashes.get(url) ?? []), ...forms.map(sha256)])]);
					if (line(alt) === '') remarks.say('pictureUntold', paragraph, { address: url });
					return [{ type: 'image', url, alt: line(alt), ...(title ? { title: line(title) } : {}) } satisfies Image];
				}
				return [];
			});
		},
		missed(drawing, paragraph) {
			if (within(drawing, 'a:blip', 'v:imagedata').length > 0) return;
			const text = within(drawing, 'wp:docPr')[0]?.attributes.descr ?? '';
			if (within(drawing, 'a:graphicData', 'v:shape').length > 0) remarks.say('drawing', paragraph, { text });
		},
	};

	function pathOf(part: string, paragraph: number): string | undefined {
		if (paths.has(part)) return paths.get(part);
		const bytes = all.get(part) ?? new Uint8Array();
		const read = readPicture(bytes);
		if ('fault' in read) {
			paths.set(part, undefined);
			remarks.say('pictureUnreadable', paragraph, { name: part.replace(/^.*\//u, ''), fault: read.fault });
			return undefined;
		}
		const path = `bilder/${name}-${kept.size + 1}.${endings[read.mediaType]}`;
		kept.set(path, bytes);
		paths.set(part, path);
		return path;
	}
}

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const;

interface Source {
	/** The best form of it first. */
	readonly ids: readonly string[];
	readonly linked: string | undefined;
}

function sourcesIn(drawing: XmlElement): readonly Source[] {
	const blips = within(drawing, 'a:blip').map((blip) => ({
		ids: [...within(blip, 'asvg:svgBlip').map(embedded), embedded(blip)].filter((id) => id !== undefined),
		linked: blip.attributes['r:link'],
	}));
	const old = within(drawing, 'v:imagedata').map((data) => ({
		ids: [data.attributes['r:id']].filter((id) => id !== undefined),
		linked: data.attributes['r:href'],
	}));
	return [...blips, ...old];
}

function embedded({ attributes }: XmlElement): string | undefined {
	return attributes['r:embed'];
}

function line(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}
