import type { RenderMessages } from '../../types/index.ts';

export const render: RenderMessages = {
	'company-stopped': { company: 'prove', reason: 'SIGABRT' },
	'company-slow': { company: 'prove', seconds: 90 },
	'renderer-stopped': { format: 'pdf', reason: 'SIGABRT' },
	'renderer-slow': { format: 'pdf', seconds: 30 },
	'renderer-refused': { format: 'docx', detail: 'footnote' },
	'glyph-missing': { character: '中', codePoint: 'U+4E2D' },
};
