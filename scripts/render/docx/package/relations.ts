import { escaped } from './xml-of.ts';

/** What a part of a Word file leads to, in the order in which it was told; takes what components of `docx` tell. */
export class Relations {
	#written = '';

	addRelationship(id: string | number, type: string, target: string, mode?: string): void {
		const outside = mode === undefined ? '' : ` TargetMode="${escaped(mode)}"`;
		this.#written += `<Relationship Id="rId${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"${outside}/>`;
	}

	/** One more, as it is written. */
	add(written: string): void {
		this.#written += written;
	}

	/** All that another was told, too. */
	join(other: Relations): void {
		this.#written += other.#written;
	}

	/** The part that Word finds them in. */
	part(): string {
		const open = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${namespace}"`;
		return this.#written === '' ? `${open}/>` : `${open}>${this.#written}</Relationships>`;
	}
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
