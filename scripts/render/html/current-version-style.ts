import type { Frame } from '../../types/index.ts';
import { dataUri } from '../data-uri.ts';
import { qrCode } from '../qr-code.ts';
import { cssString } from './css-string.ts';

/**
 * The look of what leads to the text in force: in the margin above the first printed page, so that no text has to make
 * room for it; as a part of the text in the browser that prints nothing in margins. It stands after the rules for all
 * pages, which would win over it. Nothing where nothing is said of it.
 */
export function currentVersionStyle({ current, line }: Pick<Frame, 'current' | 'line'>): readonly string[] {
	if (current === undefined) return [];
	const { said, address } = current;
	const { asset, side, quiet } = qrCode(address);
	const dark = side - 2 * quiet;
	const font = '8.5pt "Source Sans 3", "Source Sans Pro", system-ui, "Segoe UI", Arial, sans-serif';
	const style = `
@page :first {
	margin-top: 24mm;

	@top-left {
		width: calc(100% - ${(dark + 2).toFixed(3)}mm);
		content: ${cssString(`${said}\n${address}`)};
		padding: ${(20 - dark).toFixed(3)}mm 2mm 0 0;
		color: #56606b;
		font: ${font};
		text-align: right;
		vertical-align: middle;
		white-space: pre-line;
		overflow-wrap: anywhere;
	}

	@top-right {
		width: ${(dark + quiet).toFixed(3)}mm;
		content: url("${dataUri(asset)}");
		padding-bottom: ${(2 - quiet).toFixed(3)}mm;
		text-align: left;
		vertical-align: bottom;
	}

	@bottom-left { content: ${cssString(line)}; }
}

.current {
	display: none;
}

@supports (-moz-appearance: none) {
	@media print {
		.current {
			display: flex;
			align-items: center;
			gap: 2mm;
			margin-top: 18pt;
			color: var(--secondary);
			font-size: 9pt;
			break-inside: avoid;
		}

		.current p {
			margin: 0;
			overflow-wrap: anywhere;
			hyphens: none;
		}
	}
}
`;
	return [style];
}
