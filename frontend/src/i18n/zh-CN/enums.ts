import labels from '../../../../server/domain/labels/zh-CN.json'
import type { EnumTexts } from '../enums'

/** What the server's own lists call these values too, from the same file. */
export const enums = labels satisfies EnumTexts
