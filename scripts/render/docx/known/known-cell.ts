import { elementOf, type IContext, type ITableCellOptions, type IXmlableObject, TableCell } from 'docx';
import { Prepared } from '../package/prepared.ts';
import { xmlOf } from '../package/xml-of.ts';
import { recent } from '../recent.ts';
import { isChangedLater } from './is-changed-later.ts';
import { written } from './written.ts';

/**
 * A cell as the library's own, which is asked once for each look and width and not for each cell. Where its row or what
 * stands in it decides more, the library's own cell is.
 */
export class KnownCell extends TableCell {
	readonly #options: ITableCellOptions;
	#width: number | undefined;

	constructor(options: ITableCellOptions) {
		const { columnSpan, rowSpan } = options;
		super({ ...(columnSpan && { columnSpan }), ...(rowSpan && { rowSpan }), children: options.children });
		this.#options = options;
	}

	override setColumnWidth(width: number): void {
		this.#width = width;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const { children: _, ...look } = this.#options;
		const children = this.root.slice(1) as unknown as ITableCellOptions['children'];
		if (elementOf(children.at(-1)) !== 'w:p' || isChangedLater(context)) {
			const own = new TableCell({ ...look, children });
			if (this.#width !== undefined) own.setColumnWidth(this.#width);
			return own.prepForXml(context);
		}
		const width = this.#width;
		const properties = form(JSON.stringify([look, width]), () => formOf(look, width, context));
		return Prepared.of(`<w:tc>${properties}${written(this, children, context)}</w:tc>`);
	}
}

const form = recent<string>(1000);

/** As the library writes it before the paragraph that every cell ends with. */
function formOf(look: Omit<ITableCellOptions, 'children'>, width: number | undefined, context: IContext): string {
	const empty = new TableCell({ ...look, children: [] });
	if (width !== undefined) empty.setColumnWidth(width);
	const xmlable = empty.prepForXml(context);
	const [, properties] = /^<w:tc>(.*)<w:p\/><\/w:tc>$/s.exec(xmlable === undefined ? '' : xmlOf(xmlable)) ?? [];
	if (properties === undefined) throw new Error('docx writes an empty cell otherwise');
	return properties;
}
