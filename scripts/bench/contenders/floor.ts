/** The floor: whoever wants to find anything must at least walk the text and read every character once. */
import { perform, type Figures } from './stage.ts'
import { textNodes } from './text-nodes.ts'

function readAll(): Figures {
  let sum = 0
  for (const { data } of textNodes()) {
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0
  }
  // Told, so that no compiler may leave the loop out.
  return { found: sum === 1 ? 1 : 0 }
}

void perform(readAll)
