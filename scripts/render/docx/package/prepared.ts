import type { IXmlableObject } from 'docx';

/** XML that `docx` has written before, in the place of an object that would be written anew; for `xmlOf` alone. */
export class Prepared {
	readonly xml: string;

	private constructor(xml: string) {
		this.xml = xml;
	}

	/** The library hands on what its components answer, whatever it is. */
	static of(xml: string): IXmlableObject {
		return new Prepared(xml) as unknown as IXmlableObject;
	}
}
