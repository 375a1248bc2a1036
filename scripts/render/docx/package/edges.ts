import { type Footer, FooterWrapper, type Header, HeaderWrapper, type ISectionOptions, type Media } from 'docx';
import type { Relations } from './relations.ts';

/** A head or foot of the file, as `docx` wraps it. */
export interface Edge {
	readonly kind: 'header' | 'footer';
	/** Its name below `word/`. */
	readonly name: string;
	readonly wrapper: HeaderWrapper | FooterWrapper;
}

/** Heads and feet of a file, numbered in the order in which sections come with them. */
export class Edges {
	readonly all: Edge[] = [];
	readonly #media: Media;
	readonly #counts = { header: 0, footer: 0 };

	constructor(media: Media) {
		this.#media = media;
	}

	/** The heads and feet of a section, as its properties refer to them. */
	ofSection({ headers = {}, footers = {} }: Pick<ISectionOptions, 'headers' | 'footers'>) {
		const head = (made: Header) => this.#wrapped('header', new HeaderWrapper(this.#media, this.#id()), made);
		const foot = (made: Footer) => this.#wrapped('footer', new FooterWrapper(this.#media, this.#id()), made);
		return {
			headerWrapperGroup: {
				...(headers.default && { default: head(headers.default) }),
				...(headers.first && { first: head(headers.first) }),
				...(headers.even && { even: head(headers.even) }),
			},
			footerWrapperGroup: {
				...(footers.default && { default: foot(footers.default) }),
				...(footers.first && { first: foot(footers.first) }),
				...(footers.even && { even: foot(footers.even) }),
			},
		};
	}

	/** Tells the text's part of them. */
	relate(relations: Relations): void {
		for (const { kind, name, wrapper } of this.all)
			relations.addRelationship(wrapper.View.ReferenceId, `${relationship}/${kind}`, name);
	}

	#id(): number {
		return firstId + this.all.length;
	}

	#wrapped<Wrapper extends Edge['wrapper']>(
		kind: Edge['kind'],
		wrapper: Wrapper,
		{ options }: Header | Footer,
	): Wrapper {
		for (const child of options.children) wrapper.add(child);
		this.#counts[kind] += 1;
		this.all.push({ kind, name: `${kind}${this.#counts[kind]}.xml`, wrapper });
		return wrapper;
	}
}

/** Where a part that leads to others says of what kind they are. */
export const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Above the few that every document has; `renumbered` gives the last names. */
const firstId = 1000;
