import { type BaseXmlComponent, type IContext, type IXmlableObject, isXmlComponent } from 'docx';
import { xmlOf } from '../package/xml-of.ts';

/** What stands in a component, one after another; one that is written as several answers for each. */
export function written(around: BaseXmlComponent, content: Iterable<unknown>, context: IContext): string {
	let all = '';
	context.stack.push(around as unknown as IXmlableObject);
	for (const child of content) {
		if (!isXmlComponent(child)) throw new Error('Text stands outside a run');
		for (const part of child.writtenAs ?? [child]) {
			const xmlable = (part as BaseXmlComponent).prepForXml(context);
			if (xmlable !== undefined) all += xmlOf(xmlable);
		}
	}
	context.stack.pop();
	return all;
}
