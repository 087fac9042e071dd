import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ActionNode } from '#shared/contract/roadmap.ts'
import { GATE, GATE_PART } from '#shared/rules/completeness.ts'
import { useApi } from '../../../app/client/core.tsx'
import { usePlace } from '../../../app/places/place.ts'
import { pageQuery } from '../../../app/records/queries.ts'
import { useText } from '../../../app/text/use-text.ts'
import { lookAt } from '../../../record/looked-at.ts'
import { Light } from '../../../ui/light.tsx'
import { useActions } from '../use-roadmap.ts'
import classes from './action-lead.module.css'

/** An action as its roadmap has it; null while it is not known, or when it is in the bin. */
const useAction = (id: string): ActionNode | null => {
  const api = useApi()
  const page = useQuery(pageQuery(api, { type: 'action', id }))
  const roadmap = page.data?.path.find(({ type }) => type === 'roadmap')?.id
  const actions = useActions(roadmap, null)
  return actions.data?.find(action => action.id === id) ?? null
}

const Reasoned = ({ name, value }: { readonly name: string; readonly value: ActionNode['delivery'] }) => {
  const t = useText()
  return (
    <div className={classes.light}>
      <Text fz="xs" c="dimmed">
        {name}
      </Text>
      <Group gap="md">
        <Text component="span" fw={600}>
          <Light light={value.light} />
        </Text>
        {value.declared !== null && (
          <Group gap={4} component="span">
            <Text span fz="sm" c="dimmed">
              {t('roadmap.declaredLabel')}
            </Text>
            <Light light={value.declared} />
          </Group>
        )}
      </Group>
      {value.reasons.map(code => (
        <Text key={code} fz="sm">
          {t(`lightReason.${code}`)}
        </Text>
      ))}
    </div>
  )
}

/** What does not add up in the budget, each with the line of costs to look at. */
const Finance = ({ findings }: { readonly findings: ActionNode['finance'] }) => {
  const t = useText()
  const { openPanel } = usePlace()
  if (findings.length === 0) return null
  return (
    <div>
      <Text fz="sm" fw={600}>
        {t('roadmap.finance')}
      </Text>
      <ul className={classes.list}>
        {findings.map(({ code, line }) => (
          <li key={`${code} ${line?.id}`}>
            {t(`finance.${code}`)}
            {line !== null && (
              <>
                {' – '}
                <Anchor
                  component="button"
                  ta="start"
                  fz="sm"
                  onClick={() => openPanel({ type: 'budgetLine', id: line.id })}
                >
                  <bdi>{line.title}</bdi>
                </Anchor>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Sheet = ({ action }: { readonly action: ActionNode }) => {
  const t = useText()
  const codes = action.missing
  const list = (weight: 'blocker' | 'warning', label: string) => {
    const own = codes.filter(code => GATE[code] === weight)
    return (
      own.length > 0 && (
        <div>
          <Text fz="sm" fw={600}>
            {label}
          </Text>
          <ul className={classes.list}>
            {own.map(code => (
              <li key={code}>
                <Anchor
                  component="button"
                  ta="start"
                  fz="sm"
                  onClick={() => lookAt({ type: 'action', id: action.id }, GATE_PART[code])}
                >
                  {t(`gate.${code}`)}
                </Anchor>
              </li>
            ))}
          </ul>
        </div>
      )
    )
  }
  return (
    <section className={classes.lead} aria-label={t('roadmap.lights')}>
      <div className={classes.lights}>
        <Reasoned name={t('roadmap.column.delivery')} value={action.delivery} />
        <Reasoned name={t('roadmap.column.results')} value={action.results} />
      </div>
      <Stack gap="sm">
        {codes.length === 0 && <Text fz="sm">{t('roadmap.readyAction')}</Text>}
        {list('blocker', t('roadmap.missingBlockers'))}
        {list('warning', t('roadmap.missingWarnings'))}
        <Finance findings={action.finance} />
      </Stack>
    </section>
  )
}

/** What stands above an action's fields: its two lights with their reasons, and what the council would still ask for. */
export const ActionLead = ({ id }: { readonly id: string }) => {
  const action = useAction(id)
  return action === null ? null : <Sheet action={action} />
}
