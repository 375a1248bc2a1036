import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Word file, and what LibreOffice is to do with all of its changes before it writes it anew. */
export interface OfficeJob {
	readonly bytes: Uint8Array;
	readonly decision: 'Accept' | 'Reject' | 'none';
}

/** What LibreOffice makes of these files, by its own commands, in one start. */
export function officeDecides(jobs: readonly OfficeJob[]): readonly Uint8Array[] {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	const path = (kind: string, index: number) => join(folder, `${kind}${index}.docx`);
	const office = (...more: readonly string[]) =>
		execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...more], {
			stdio: 'ignore',
			timeout: 400_000,
		});
	try {
		// The first start writes the profile; a macro that was there before would be lost.
		office('--terminate_after_init');
		const library = join(folder, 'profile/user/basic/Standard');
		mkdirSync(library, { recursive: true });
		writeFileSync(join(library, 'script.xlb'), libraryOf('<library:element library:name="Changes"/>'));
		writeFileSync(join(library, 'dialog.xlb'), libraryOf(''));
		writeFileSync(join(library, 'Changes.xba'), macro);
		for (const [index, { bytes }] of jobs.entries()) writeFileSync(path('from', index), bytes);
		const lines = jobs.map(({ decision }, index) => [decision, path('from', index), path('to', index)].join('\t'));
		writeFileSync(join(folder, 'jobs'), `${lines.join('\n')}\n`);
		office('--norestore', `macro:///Standard.Changes.Decide("${join(folder, 'jobs')}")`);
		return jobs.map((_, index) => readFileSync(path('to', index)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const doctype = (name: string, file: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;

function libraryOf(elements: string): string {
	const names = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';
	const open = 'library:readonly="false" library:passwordprotected="false"';
	return `${doctype('library:library', 'library')}<library:library ${names} ${open}>${elements}</library:library>`;
}

const macro = `${doctype('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Decide(jobs As String)
  Dim n As Integer, row As String, parts As Variant, doc As Object, dispatcher As Object
  Dim quiet(0) As New com.sun.star.beans.PropertyValue
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  quiet(0).Name = "Hidden"
  quiet(0).Value = True
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  n = FreeFile
  Open jobs For Input As #n
  Do While Not EOF(n)
    Line Input #n, row
    parts = Split(row, Chr(9))
    If UBound(parts) = 2 Then
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(parts(1)), "_blank", 0, quiet())
      If parts(0) &lt;&gt; "none" Then dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; parts(0) &amp; "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(ConvertToURL(parts(2)), kind())
      doc.close(True)
    End If
  Loop
  Close #n
  StarDesktop.terminate()
End Sub
</script:module>
`;
