import { type IContext, type ITableOptions, type IXmlableObject, Table } from 'docx';
import { guard } from './guard.ts';

/** A table with the caption that screen readers say before it; `docx` knows no captions. */
export class CaptionedTable extends Table {
	readonly #caption: string;

	constructor(options: ITableOptions, caption: string) {
		super(options);
		this.#caption = guard(caption);
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const table = super.prepForXml(context);
		const properties: unknown = table?.['w:tbl']?.[0]?.['w:tblPr'];
		if (!Array.isArray(properties)) throw new Error('docx writes tables without properties');
		properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.#caption } } });
		return table;
	}
}
