/** Folders whose Markdown is no document: texts that were, kept to compare with, proposals with open choices, and what is added to others. */
const apart = /^(?:instructions|company(?:\/[^/]+)?)\/(?:earlier|conflicts|additions)\//;

/** Whether a file below `instructions/` or `company/` is a document, or an order, by its path. */
export function isDocumentFile(file: string): boolean {
	return /\.md$/i.test(file) && !file.endsWith('/README.md') && !apart.test(file);
}
