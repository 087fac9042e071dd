import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { today } from '../text/today.ts'
import { refresherOf } from './refresh.ts'

const MINUTE = 60_000

/** Asks anew for everything once another day has begun: lights, and what is due, count from today. After a sleep the window's focus tells. */
export const useNewDay = (): void => {
  const queries = useQueryClient()

  useEffect(() => {
    let day = today()
    const look = () => {
      const now = today()
      if (now === day) return
      day = now
      void refresherOf(queries).all()
    }
    const timer = window.setInterval(look, MINUTE)
    window.addEventListener('focus', look)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [queries])
}
