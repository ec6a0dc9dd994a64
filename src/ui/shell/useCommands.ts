import { useEffect } from 'react';
import { useGraph, useSession } from '../app.tsx';
import { type CommandContext, commandOf } from '../commands.ts';
import { chooseFile } from '../opening/chooseFile.ts';
import { SEARCH_ID } from '../search/searchId.ts';

/** Listens for the keys of the commands as long as the page stands. */
export function useCommands(openDialog: CommandContext['openDialog']): void {
  const session = useSession();
  const graph = useGraph();
  useEffect(() => {
    const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus();
    const listen = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      command.run({ session, graph, openDialog, focusSearch, chooseFile });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [session, graph, openDialog]);
}
