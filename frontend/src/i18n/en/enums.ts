import labels from '../../../../server/domain/labels/en.json'
import type { EnumTexts } from '../enums'

/** What the server's own lists call these values too, from the same file. */
export const enums: EnumTexts = labels
