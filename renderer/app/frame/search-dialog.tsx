import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { kindLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import { queryOf } from '#shared/search/query.ts'
import { useMarkedHits } from '../../ui/use-marked-hits.ts'
import { useApi } from '../client/core.tsx'
import { useOffered } from '../commands/use-offered.ts'
import { usePlace } from '../places/place.ts'
import { useTitledQuery } from '../records/use-titled-query.ts'
import { useText } from '../text/use-text.ts'
import { placesFor } from './area-places.ts'
import classes from './search-dialog.module.css'

/** Search over everything (Ctrl+K): records by kind, then commands, areas and their views, and near spellings; Enter means the first. */
export const SearchDialog = () => {
  const t = useText()
  const api = useApi()
  const { openPage, goTo } = usePlace()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const [words] = useDebouncedValue(asked, 120)
  const [entered, setEntered] = useState(false)
  const moved = useRef(false)
  const { data, isFetching } = useTitledQuery(
    api.record.search.queryOptions({
      input: { words: words.slice(0, 200), limit: 30 },
      enabled: words !== '',
      placeholderData: keepPreviousData,
      throwOnError: false
    })
  )
  const found = words === '' ? [] : (data ?? [])
  const near = found.filter(hit => hit.near)
  const query = useMemo(() => queryOf(asked), [asked])
  const places = useMemo(() => placesFor(query, t), [query, t])
  const groups = useMemo(() => {
    const byKind = new Map<RecordType, (typeof found)[number][]>()
    for (const hit of found) if (!hit.near) byKind.set(hit.type, [...(byKind.get(hit.type) ?? []), hit])
    return [...byKind]
  }, [found])

  const offered = useOffered(query)
  const list = useRef<HTMLDivElement>(null)
  const nearList = useRef<HTMLDivElement>(null)
  useMarkedHits(list, asked, false)
  useMarkedHits(nearList, asked, true)

  // Enter means what was typed, not what is still shown of earlier words: it waits for the answer.
  const isAnswered = words === asked && !isFetching
  const hit = found.find(one => !one.near)
  const [command] = offered
  const [place] = places
  const [similar] = near
  useEffect(() => {
    if (!entered || !isAnswered) return
    setEntered(false)
    const record = hit ?? (command || place ? undefined : similar)
    if (record === undefined && command === undefined && place === undefined) return
    spotlight.close()
    if (record) openPage({ type: record.type, id: record.id })
    else if (command) command.run()
    else if (place) goTo(place.area, { view: place.view ?? undefined })
  }, [entered, isAnswered, hit, command, place, similar, openPage, goTo])

  const shown = (hit: (typeof found)[number]) => (
    <Spotlight.Action
      key={`${hit.type}/${hit.id}`}
      label={hit.code === null ? hit.title : `\u2068${hit.code}\u2069 ${hit.title}`}
      {...(hit.excerpt !== '' && hit.excerpt !== hit.title && { description: hit.excerpt })}
      onClick={() => openPage({ type: hit.type, id: hit.id })}
    />
  )

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={query => {
        setEntered(false)
        moved.current = false
        setTyped(query)
      }}
      // Heard by the top bar, which is there before this dialog.
      shortcut={null}
      scrollable
      maxHeight={480}
      overlayProps={{ blur: 0 }}
      title={t('search.open')}
      className={classes.dialog}
    >
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.open')}
        leftSection={<IconSearch size={18} stroke={1.6} />}
        onKeyDown={event => {
          if (event.key.startsWith('Arrow')) moved.current = true
          if (event.key !== 'Enter' || moved.current || event.nativeEvent.isComposing) return
          // Results come after the keys, and what is marked may be of earlier words: Enter without a choice means the first to come.
          document.querySelector('[data-action][data-selected]')?.removeAttribute('data-selected')
          setEntered(asked !== '')
        }}
      />
      <Spotlight.ActionsList ref={list}>
        {groups.map(([type, hits]) => (
          <Spotlight.ActionsGroup
            key={type}
            className={classes.group}
            label={hits.length > 1 ? kindPluralLabel(t, type) : kindLabel(t, type)}
          >
            {hits.map(shown)}
          </Spotlight.ActionsGroup>
        ))}
        {offered.length > 0 && (
          <Spotlight.ActionsGroup className={classes.group} label={t('search.commands')}>
            {offered.map(({ id, label, within, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                {...(within !== null && { description: within })}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {places.length > 0 && (
          <Spotlight.ActionsGroup className={classes.group} label={t('search.places')}>
            {places.map(({ area, view, name, within }) => (
              <Spotlight.Action
                key={`${area}/${view}`}
                label={name}
                {...(within !== null && { description: within })}
                onClick={() => goTo(area, { view: view ?? undefined })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        <div ref={nearList}>
          {near.length > 0 && (
            <Spotlight.ActionsGroup className={classes.group} label={t('search.near')}>
              {near.map(shown)}
            </Spotlight.ActionsGroup>
          )}
        </div>
        {found.length === 0 && offered.length === 0 && places.length === 0 && (
          <Spotlight.Empty>
            {words === '' ? t('search.hint') : isFetching ? t('search.searching') : t('search.nothing')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
