import { studioTexts } from '../../messages/studio.ts';
import type { StudioStart } from '../../types/index.ts';

/**
 * The one page, which its program fills.
 * @param nonce of this answer alone: the style that the editor writes bears it, and no other style written into the page is obeyed
 */
export function page(start: StudioStart, nonce: string): string {
	const texts = studioTexts[start.language];
	return `<!doctype html>
<html lang="${start.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/studio.css" nonce="${nonce}">
<script type="application/json" id="start">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/studio.js"></script>
</head>
<body>
<noscript>${texts.needsScript}</noscript>
<div id="studio"></div>
</body>
</html>
`;
}
