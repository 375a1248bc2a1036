import type { Law } from '../../types/index.ts';
import { sectionKey } from './section-key.ts';

/** A § as the register writes it, however a text does; undefined: the register has not read it. */
export function knownSection({ statements }: Pick<Law, 'statements'>, section: string): string | undefined {
	const key = sectionKey(section);
	return statements.find((statement) => sectionKey(statement.section) === key)?.section;
}
