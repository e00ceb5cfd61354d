/// A tree that breaks every rule of the architecture once, so that each rule is seen to fire.
package broken;
