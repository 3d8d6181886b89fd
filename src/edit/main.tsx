// Starts the editor beside the page, in the dev server only: the endpoint's plugin puts this script there.

import { createRoot } from "react-dom/client";
import { EditRoot } from "./EditRoot.tsx";

const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(<EditRoot />);
