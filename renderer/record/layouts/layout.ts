import type { RecordType } from '#shared/model/index.ts'

/** A group of fields under one heading (`section.<id>`), in the order people think. */
export type Section = { readonly id: string; readonly fields: readonly string[] }

/** Records that live inside this one, edited in a small table of the page. */
export type ChildTable = { readonly type: RecordType; readonly fields: readonly string[] }

/** How the record page of one kind is laid out. A test holds that every field a person may change is in it. */
export type Layout = {
  /** Choice fields that stand beside the title. */
  readonly badges: readonly string[]
  readonly sections: readonly Section[]
  readonly children: readonly ChildTable[]
}
