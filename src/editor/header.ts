import {
  CodeAction,
  CodeActionKind,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  l10n,
  languages,
  Position,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { dateInName, findHeaderProblem, localDay, type HeaderProblem } from '../documents/header';
import { LANGUAGE } from '../documents/language';

/** Says what is wrong with the header of an article, offers what puts it right, and writes a header where none is. */
export function registerHeader(context: ExtensionContext): void {
  const diagnostics = languages.createDiagnosticCollection('dateline');
  const check = (document: TextDocument): void => {
    if (document.languageId !== LANGUAGE) return;
    const problem = problemOf(document);
    diagnostics.set(document.uri, problem ? [diagnosticOf(problem)] : []);
  };
  context.subscriptions.push(
    diagnostics,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line === 0)) check(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri)),
    languages.registerCodeActionsProvider(
      LANGUAGE,
      { provideCodeActions: (document, _range, { diagnostics: shown }) => fixesOf(document, shown) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('dateline.insertDateHeader', insertHeader),
  );
  workspace.textDocuments.forEach(check);
}

/** An article that is still empty has no problem yet. */
function problemOf(document: TextDocument): HeaderProblem | null {
  const firstLine = document.lineAt(0).text;
  return document.lineCount === 1 && !firstLine.trim() ? null : findHeaderProblem(firstLine);
}

function diagnosticOf({ is, span }: HeaderProblem): Diagnostic {
  const range = new Range(0, span.start, 0, Math.max(span.end, span.start + 1));
  const messages: Record<HeaderProblem['is'], string> = {
    impossible: l10n.t('There is no such day, so no date in this article is worked out from it.'),
    nearMiss: l10n.t('A date header is written “date YYYY-MM-DD”.'),
    missing: l10n.t('This article has no date header, so dates such as “Tuesday” can’t be worked out.'),
  };
  const severity = is === 'missing' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(is === 'missing' ? new Range(0, 0, 0, 1) : range, messages[is], severity);
  diagnostic.source = 'Dateline';
  diagnostic.code = `header-${is}`;
  return diagnostic;
}

function fixesOf(document: TextDocument, shown: readonly Diagnostic[]): CodeAction[] {
  const diagnostic = shown.find(({ source }) => source === 'Dateline');
  const problem = diagnostic && problemOf(document);
  if (!problem) return [];
  const fix = (title: string, change: (edit: WorkspaceEdit) => void): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    change(action.edit);
    action.diagnostics = [diagnostic];
    return action;
  };
  const { start, end } = problem.span;
  const actions = problem.fixes.map((header) =>
    fix(l10n.t('Change to “{0}”', header), (edit) => edit.replace(document.uri, new Range(0, start, 0, end), header)),
  );
  if (problem.is === 'missing') {
    const header = newHeader(document);
    actions.push(
      fix(l10n.t('Insert “{0}”', header.trim()), (edit) => edit.insert(document.uri, new Position(0, 0), header)),
    );
  }
  if (actions.length) actions[0].isPreferred = true;
  return actions;
}

/** A header with the date in the file's name, else with today's; the article begins on the next line. */
function newHeader({ uri }: TextDocument): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return `date ${dateInName(name) ?? localDay(new Date())}\n`;
}

async function insertHeader(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const problem = findHeaderProblem(document.lineAt(0).text);
  if (!problem) {
    window.setStatusBarMessage(l10n.t('The article has a date header already'), 3_000);
    return;
  }
  const header = newHeader(document);
  const { start, end } = problem.span;
  await editor.edit((edit) =>
    problem.is === 'missing'
      ? edit.insert(new Position(0, 0), header)
      : edit.replace(new Range(0, start, 0, end), problem.fixes[0] ?? header.trim()),
  );
  if (document.languageId === 'plaintext') await languages.setTextDocumentLanguage(document, LANGUAGE);
}
