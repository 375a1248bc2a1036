import type { Meta } from '../../types/index.ts';

/** The name by which the typesetter finds a firm's own typeface; null without one. */
export function ownFamily({ fonts }: Meta['company']): string | null {
	return fonts === undefined ? null : withoutStyle(fonts.name);
}

/** Typst takes words for weight, slope and width off the end of a name: `Foo SemiBold` is `Foo` in another weight. */
function withoutStyle(name: string): string {
	const shorter = name.replace(style, '');
	return shorter === name ? name.replace(/^\.+/u, '') : withoutStyle(shorter);
}

const words = [
	...['normal', 'italic', 'oblique', 'slanted', 'thin', 'th', 'hairline', 'light', 'lt', 'regular', 'medium', 'med'],
	...['md', 'bold', 'bd', 'demi', 'extb', 'black', 'blk', 'bk', 'heavy', 'narrow', 'condensed', 'cond', 'cn', 'cd'],
	...['compressed', 'expanded', 'exp'],
];
const modifiers = ['extra', 'ext', 'ex', 'x', 'semi', 'sem', 'sm', 'demi', 'dem', 'ultra'];
const style = new RegExp(`[ _-](?:(?:${modifiers.join('|')})[ _-]?)?(?:${words.join('|')})+$`, 'iu');
