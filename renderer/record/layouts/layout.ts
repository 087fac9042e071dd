import type { CodeOf } from '#shared/i18n/message-key.ts'
import type { FieldName, RecordType } from '#shared/model/index.ts'

/** A group of fields under one heading, in the order people think. */
export type Section<F extends string = string> = {
  readonly id: CodeOf<'section'>
  readonly fields: readonly F[]
}

type ChildTableOf<T extends RecordType> = { readonly type: T; readonly fields: readonly FieldName<T>[] }

/** Records that live inside this one, edited in a small table of the page. */
export type ChildTable = { readonly [T in RecordType]: ChildTableOf<T> }[RecordType]

/** How the record page of one kind is laid out. */
export type Layout<F extends string = string> = {
  /** Choice fields that stand beside the title. */
  readonly badges: readonly F[]
  /** What one wants to see at once: at most eight fields (LOOK.md, "Forms"). */
  readonly first: readonly F[]
  /** Headings under "More". Fields that are named nowhere stand there last, those made by the program nowhere. */
  readonly more: readonly Section<F>[]
  readonly children: readonly ChildTable[]
}

/** The layout of a kind: a field that it has not does not compile. */
export type LayoutOf<T extends RecordType> = Layout<FieldName<T>>
