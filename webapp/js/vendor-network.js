/** The only module that knows vis-network; loaded by the network view alone. */
export { DataSet, Network } from "vis-network";
