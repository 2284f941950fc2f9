//! What a reason and a payload have in common with the text and the bytes they hold.

/// Lets a type be used like its contents, which `$get` returns. Its bytes decide whether two values are equal.
macro_rules! contents {
    ($type:ty, $contents:ty, $get:ident) => {
        impl core::ops::Deref for $type {
            type Target = $contents;

            #[inline]
            fn deref(&self) -> &$contents {
                self.$get()
            }
        }

        impl AsRef<$contents> for $type {
            #[inline]
            fn as_ref(&self) -> &$contents {
                self.$get()
            }
        }

        impl core::borrow::Borrow<$contents> for $type {
            fn borrow(&self) -> &$contents {
                self.$get()
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.$get(), f)
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_bytes() == other.as_bytes()
            }
        }

        impl Eq for $type {}

        /// Hashes like the type that it dereferences to, so that a map with such keys can be searched by that type.
        impl core::hash::Hash for $type {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                self.$get().hash(state);
            }
        }
    };
}

/// Compares values of two types by their bytes.
macro_rules! compare {
    ($($left:ty, $right:ty $(, const $len:ident)?;)*) => {$(
        impl $(<const $len: usize>)? PartialEq<$right> for $left {
            fn eq(&self, other: &$right) -> bool {
                AsRef::<[u8]>::as_ref(self) == AsRef::<[u8]>::as_ref(other)
            }
        }
    )*};
}

pub(super) use {compare, contents};
