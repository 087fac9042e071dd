import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import { pianoErrorOf } from './client/error.ts'
import { useErrorText } from './text/use-error-text.ts'
import { useText } from './text/use-text.ts'
import { ProblemText } from './toast/problem-text.tsx'
import { useWaysOut } from './ways/use-ways-out.ts'
import type { Way } from './ways/way.ts'

type Props = {
  readonly error?: unknown
  readonly code?: ErrorCode
  /** Offers to try again. */
  readonly onRetry?: (() => void) | undefined
  /** What else can be done. */
  readonly ways?: readonly Way[]
}

/** A page-level problem in one banner, with what to do (LOOK.md, "Errors"). */
export const Problem = ({ error, code, onRetry, ways = [] }: Props) => {
  const t = useText()
  const errorText = useErrorText()
  const waysOut = useWaysOut()
  const known = code === undefined ? pianoErrorOf(error) : new PianoError(code)
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} m="lg" role="alert">
      <Stack gap="sm">
        <ProblemText
          text={errorText(known)}
          ways={[...ways, ...waysOut(known)]}
          onWay={way => void way.act()}
        />
        {onRetry && (
          <Group>
            <Button size="compact-md" variant="default" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}

type BoundaryProps = { readonly children: ReactNode }
type BoundaryState = { readonly error: unknown }

/** Catches what a screen throws, so that the frame around it stays usable. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <Problem error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
