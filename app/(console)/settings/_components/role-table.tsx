import { Check } from "lucide-react";
import { HeadCell, Table } from "#components/ui/table.tsx";
import { PERMISSION_WORDS } from "#core/access/permission-words.ts";
import { may, type Permission, ROLES } from "#core/access/permissions.ts";

/** The one table of permissions, as people read it. */
export function RoleTable() {
  return (
    <Table
      label="What each role may do"
      head={
        <>
          <HeadCell>May</HeadCell>
          {ROLES.map((role) => (
            <HeadCell key={role}>{role}</HeadCell>
          ))}
        </>
      }
    >
      {(Object.entries(PERMISSION_WORDS) as [Permission, string][]).map(([permission, words]) => (
        <tr key={permission}>
          <td className="min-w-48 px-3 py-1.5">{words}</td>
          {ROLES.map((role) => (
            <td key={role} className="px-3 py-1.5">
              {may(role, permission) ? (
                <Check aria-label="yes" className="size-4 text-success" />
              ) : (
                <span aria-label="no" role="img" className="text-faint">
                  –
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
