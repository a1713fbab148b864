import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

/** Under a list that comes page by page: a button for the next page, while there is one. Its words are the children. */
export function NextPage(props: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  className?: string;
  children: ReactNode;
}) {
  const { list, className, children } = props;
  if (!list.hasNextPage) return null;
  return (
    <div className={clsx("flex justify-center", className)}>
      <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {children}
      </Button>
    </div>
  );
}
