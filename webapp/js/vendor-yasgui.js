/** The only module that knows YASGUI; loaded by the workbench alone. Its file puts the editor and the result view into the window. */
import "yasgui";

export const { Yasqe, Yasr } = window;
