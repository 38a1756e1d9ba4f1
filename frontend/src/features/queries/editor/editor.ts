import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/**
 * The editor's workers as files of the page's own, which its content security
 * policy lets in; the editor asks for them by the name of a language.
 */
const environment: Environment = {
  getWorker(_, label) {
    switch (label) {
      case 'json':
        return new JsonWorker()
      case 'graphql':
        return new GraphQLWorker()
      default:
        return new EditorWorker()
    }
  },
}

window.MonacoEnvironment = environment

/**
 * Loads the editor, and has it take Chinese punctuation for what it is instead
 * of marking it as a look-alike of ASCII. Before the first editor is made.
 */
export async function prepareEditor(): Promise<void> {
  const { editor } = await import('monaco-graphql/esm/monaco-editor.js')
  editor.onDidCreateEditor((made) => {
    made.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } })
  })
}
